"""What people call a scene of each of the built-in templates."""

_NAMES = {
    "title": "intro, introduction, opening, opener, title, cover, start, beginning, hero, title card, headline",
    "kinetic": "kinetic, kinetic typography, typography, sentence, statement, slogan, manifesto, kinetic text, words",
    "lower_third": "lower third, lower-third, subtitle, speaker, interview, name tag, caption, guest",
    "list": "list, features, feature, bullets, bullet, bullet points, points, agenda, steps, checklist, reasons, benefits",
    "steps": "steps, numbered steps, how-to, how to, process, guide, instructions, tutorial, how it works, recipe",
    "quote": "quote, testimonial, quotation, saying",
    "testimonial": "testimonial, review, customer, recommendation, customer voice, quote, rating, stars",
    "team": "team, credits, people, crew, cast, staff, who we are, thanks",
    "chat": "chat, conversation, dialogue, dialog, messages, messenger, support chat, bubbles",
    "post": "post, social post, tweet, social, social media post, announcement",
    "closing": "closing, outro, end, ending, closer, cta, call to action, final, finale, goodbye, contact, thank you",
    "action": "call to action, cta, action, button, sign-up, sign up, download, subscribe",
    "counter": "counter, number, stat, statistic, stats, metric, figure, count",
    "stats": "stats, statistics, statistic, numbers, figures, kpis, metrics, key figures, stat row, dashboard",
    "chart": "chart, graph, bar chart, bar graph, growth, bars, diagram, line chart, revenue",
    "line": "line, line chart, line graph, chart, graph, trend, growth, curve, diagram",
    "pie": "pie, pie chart, donut, doughnut, donut chart, ring, chart, shares, split, diagram",
    "comparison": "comparison, compare, versus, before and after, before/after, difference, old and new, vs",
    "timeline": "timeline, roadmap, milestones, history, plan, schedule, journey, milestone",
    "pricing": "pricing, price, prices, plans, tiers, offer, price table, pricing table, packages, price list",
    "countdown": "countdown, timer, count down, 3-2-1, launch countdown",
    "features": "features, feature grid, grid, feature, benefits, capabilities, services, icons, icon grid",
    "logo": "logo, logo reveal, brand, sting, ident, sign, branding",
    "device": "device, mock-up, mockup, phone, laptop, browser, app, screen, product, website, product mock-up, product shot, demo",
    "code": "code, terminal, editor, code typing, snippet, programming, command",
    "location": "location, place, venue, address, event, where, location card, visit",
    "showcase": "showcase, images, pictures, photos, gallery, image, photo, slideshow, portfolio, picture showcase",
    "particles": "particles, dust, stars, snow, confetti, particle background",
    "gradient": "gradient, gradient background, flow, mesh, aurora, ambient",
}  # fmt: skip
KINDS = {template: frozenset(names.split(", ")) for template, names in _NAMES.items()}
# The templates that a word can mean.
SENSES = {
    word: frozenset(template for template, names in KINDS.items() if word in names)
    for word in frozenset().union(*KINDS.values())
}

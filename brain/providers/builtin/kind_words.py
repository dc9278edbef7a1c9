"""What people call each kind of built-in scene. Earlier in the text counts first, then the longer word."""

from brain.language.words import NUMBER

_CARD = r"(?:[- ](?:cards?|scene|slide|screen|shot|clip|page|animation))?"
_LISTED = "reasons|benefits|things|tips|points|facts|values|advantages|items|rules|ideas|lessons|goals|questions"
_DEVICE = r"(?:smart ?)?phone(?! ?(?:numbers?\b|no\b|[:+(\d]))|iphone|laptop|macbook|browser(?: window)?|mobile|desktop|tablet"

# “Grand opening”, “job opening” and “opening hours” are no opening of a video.
_OPENING = (
    r"(?<!grand )(?<!job )(?<!shop )(?<!store )(?<!re-)opening"
    r"(?=[- ](?:cards?|scene|slide|screen|shot|clip|page|animation|title|sequence|for|with|that|about|of|in|at|to)\b|[\s.!]*(?:$|[,:;\"\x00]))"
)

WORDS_OF = {
    "closing": rf"(?:closing|outro|end(?:ing)?(?=[- ](?:card|scene|slide|screen))|ending|end|final(?=[- ](?:card|scene|slide))|"
    rf"sign[- ]?off|goodbye|thank[- ]?you(?=[- ](?:card|scene|slide|note))){_CARD}",
    "action": rf"(?:cta|call[- ]to[- ]action|sign[- ]?up button|subscribe button|(?:\w+ )?button(?= (?:saying|that says|with the (?:text|words?))\b)){_CARD}",
    "quote": rf"(?:quote|quotation){_CARD}",
    "testimonial": rf"(?:(?:customer |user |client |five[- ]star |[1-5][- ]stars? )?(?:testimonial|(?<!quarterly )(?<!monthly )(?<!weekly )(?<!annual )(?<!yearly )(?<!code )(?<!design )(?<!performance )(?<!year in )(?<!peer )review|recommendation)|"
    rf"customer (?:quote|voice)|rating){_CARD}",
    "line": rf"(?:line (?:chart|graph|diagram)|trend(?: (?:chart|line))?|(?:chart|graph) over time|curve){_CARD}",
    "pie": rf"(?:(?:pie|donut|doughnut|ring)(?: (?:chart|graph|diagram))?){_CARD}",
    "chart": rf"(?:(?:bar |column )?(?:chart|graph|diagram)|bars){_CARD}",
    "stats": rf"(?:(?:key |row of )?(?:stats|statistics|figures|metrics|kpis|key numbers|numbers)){_CARD}",
    "counter": rf"(?:number )?(?:counter|progress (?:bar|ring|circle)|count(?:s|ing)?|number|stat|statistic|metric|figure|kpi){_CARD}",
    "comparison": rf"(?:comparison|compar(?:e|ing)|before(?: ?/ ?| (?:and|&|vs\.?) )after|pros (?:and|&|vs\.?) cons|do'?s (?:and|&) don'?ts|versus){_CARD}",
    "timeline": rf"(?:time ?line|road ?map|milestones|(?:our |company )?history|schedule){_CARD}",
    "pricing": rf"(?:pricing(?: (?:table|plans))?|price (?:list|table)|price plans|prices|plans and prices|(?:\w+ )?menu(?=\s*$)){_CARD}",
    "countdown": rf"(?:count ?down(?: timer)?|3[-, ]+2[-, ]+1){_CARD}",
    "features": rf"(?:(?:{NUMBER} )?(?:\w+ )?(?:features|capabilities|services)(?: grid)?(?: with icons)?|feature grid(?: with icons)?|icon grid){_CARD}",
    "steps": rf"(?:(?:{NUMBER} )?(?:\w+ )?steps|step[- ]by[- ]step(?: guide)?|how[- ]to(?: guide)?|instructions|process|recipe|tutorial){_CARD}",
    "list": rf"(?:{NUMBER} (?:\w+ )?(?:{_LISTED})|(?:bullet(?:ed)? |numbered |check ?|to-?do |feature )?list|bullets|bullet points|"
    rf"(?:our )?opening (?:hours|times)|(?:menu |key )highlights|agenda|checklist|benefits|reasons|advantages){_CARD}",
    "lower_third": rf"(?:lower[- ]?thirds?|name (?:tag|card|plate|strip)|speaker (?:card|name|intro)|introduce){_CARD}",
    "team": rf"(?:(?:introduce|meet) (?:our |the |my )?team|(?:end |closing )?credits|(?:our |the )?team|cast|crew|org(?:ani[sz]ation(?:al)?)? chart){_CARD}",
    "chat": rf"(?:(?:text |chat |whatsapp )?(?:conversation|dialog(?:ue)?)|(?:support |group |whatsapp |text |team )?chat|text messages|messages){_CARD}",
    "post": rf"(?:tweet|(?:social(?: media)? |instagram |linkedin |x |facebook |mastodon )?post){_CARD}",
    "code": rf"(?<!qr )(?<!promo )(?<!zip )(?:(?:source )?code(?! (?-i:[A-Z0-9]{{4,}})\b)(?: (?:snippet|block|editor|typing|example))?|snippet|terminal(?: command)?|command line){_CARD}",
    "device": rf"(?:(?:{_DEVICE}|app|product|device|website|screen)[- ]mock-?ups?|mock-?ups?|{_DEVICE}){_CARD}",
    "logo": rf"(?:logo (?:reveal|animation|sting|intro|opener|scene|card)|(?:brand |logo )?ident|brand reveal|logo){_CARD}",
    "location": rf"(?:(?:location|venue|address|place)(?: card)?|invit(?:e|ation)(?= (?:for|to)\b)|save[- ]the[- ]date|where to find us|event (?:card|details)|meet us){_CARD}",
    "showcase": rf"(?:(?:picture |photo |image )?(?:show ?case|slide ?show|gallery)|portfolio|photos|pictures|images){_CARD}",
    "particles": rf"(?:particles?|confetti|snow(?:fall)?|star ?field|fireworks|sparkles)(?: (?:field|background|effect))?{_CARD}",
    "gradient": rf"(?:(?:animated |flowing |moving )?(?:gradient|aurora)|(?:animated|moving|ambient) background)(?: background)?{_CARD}",
    "kinetic": rf"(?:kinetic (?:typography|type|text|words|sentence|title)|(?:bold |big )?statement|manifesto|(?:(?:big|bold|huge) )+(?:words|text|letters)(?: one (?:after another|by one|at a time))?|"
    rf"text animation|typography|word by word){_CARD}",
    "title": rf"(?:intro(?:duction)?|{_OPENING}|opener|title|headline|cover|welcome|hero|chapter(?: title)?|section(?: title)?){_CARD}",
    "plain": r"(?:text )?(?:scene|slide|card|screen)|text|video|clip|film|movie",
}  # fmt: skip

# What a scene is called in the project when its words say nothing better.
NAMES = {
    "title": "Title", "kinetic": "Statement", "lower_third": "Lower third", "list": "List", "steps": "Steps",
    "quote": "Quote", "testimonial": "Testimonial", "team": "Credits", "chat": "Conversation", "post": "Post",
    "closing": "Closing", "action": "Call to action", "counter": "Number", "stats": "Statistics", "chart": "Chart",
    "line": "Line chart", "pie": "Pie chart", "comparison": "Comparison", "timeline": "Timeline", "pricing": "Pricing",
    "countdown": "Countdown", "features": "Features", "logo": "Logo", "device": "Product", "code": "Code",
    "location": "Location", "showcase": "Showcase", "particles": "Particles", "gradient": "Gradient",
}  # fmt: skip

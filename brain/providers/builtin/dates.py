"""The words for moments, as a pattern: years, quarters, months, days, times, phases."""

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_YEAR = r"(?:19|20)\d\d(?:\s?[–/-]\s?(?:\d{4}|\d\d))?"
_TIME = r"\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|h|o'clock)|\d{1,2}:\d\d"

MOMENT = (
    rf"(?:(?:(?:early|mid|late|end of|spring|summer|autumn|fall|winter)[ -])?{_YEAR}|Q[1-4](?: {_YEAR}|'\d\d)?|H[12](?: {_YEAR})?|"
    rf"\d{{1,2}}\.?(?:\s?[–-]\s?\d{{1,2}}\.?)? {_MONTH}(?:,? {_YEAR})?|{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? {_YEAR})?|"
    rf"{_DAY}(?:,? (?:\d{{1,2}}\.? {_MONTH}|{_MONTH} \d{{1,2}}|{_TIME}))?|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}})?|{_TIME}|"
    r"(?:day|week|month|year|phase|stage|step|version|act|part|sprint) \d+|v\d+(?:\.\d+)*|"
    r"today|tomorrow|now|soon|later|next (?:week|month|year|quarter)|this (?:week|month|year|quarter)|finally)"
)
# A moment with more than one part: “4 May, 6 pm”, “Mon–Fri 9–18”.
OPENING_HOURS = rf"{_DAY}\s?(?:[–-]|to)\s?{_DAY}(?:[ ,]+[\d:]+\s?(?:am|pm)?\s?(?:[–-]|to)\s?[\d:]+\s?(?:am|pm)?)?"
WHEN = rf"(?:{OPENING_HOURS}|(?:on |from |at |until )?{MOMENT}(?:[ ,]+(?:at |from )?(?:{_TIME}|{_YEAR}))*(?:\s?(?:[–-]|to)\s?(?:{MOMENT}|\d{{1,2}}))?)"

"""“Make it vertical”, “16:9”, “square for Instagram”: the format of the whole video."""

import re

from brain.context import Context
from brain.language.words import bare
from brain.patterns.meaning import Meaning, already, call, do
from brain.tools.arguments import Format
from brain.tools.project import size_in

_FORMATS: dict[Format, str] = {
    "9:16": r"vertical|portrait|upright|9 ?[:x/] ?16|tik ?tok|(?:instagram |insta )?reels?|(?:youtube )?shorts|(?:instagram |insta )?(?:story|stories)|phone|mobile|tall|1080 ?[x×*] ?1920|720 ?[x×*] ?1280",
    "16:9": r"horizontal|landscape|wide ?screen|wide|16 ?[:x/] ?9|youtube|desktop|tv|1920 ?[x×*] ?1080|1280 ?[x×*] ?720",
    "1:1": r"square|1 ?[:x/] ?1|quadratic|insta(?:gram)?(?: post)?|1080 ?[x×*] ?1080",
}
_SETS = re.compile(
    r"(?:(?:make|turn|switch|change|convert|set|put|flip|rotate|resize|crop|use|i want|i need|we need|format|optimi[sz]e|adapt|render|go|back|go back)"
    r"(?: (?:it|this|that|everything|them|all))?"
    r"(?: (?:the |this |my )?(?:whole |entire )?(?:video|project|film|movie|format|aspect ratio|ratio|canvas|orientation|size))?"
    r"(?: (?:to|into|in|as|of the video to|for|should be|be))?|(?:it|this|the (?:whole )?video|the format) (?:should|must|has to|needs to) be(?: in)?)?\s*(?:a |an |be )?(?P<format>.+?)"
    r"(?: (?:video|format|mode|orientation|aspect ratio|ratio|layout|size|post|version))*",
    re.IGNORECASE,
)


def read_format(clause: str, context: Context) -> Meaning | None:
    match = _SETS.fullmatch(bare(clause))
    words = re.sub(r"^(?:for|to) ", "", match["format"], flags=re.IGNORECASE) if match else ""
    for format, names in _FORMATS.items():
        if re.fullmatch(
            rf"(?:{names})(?: (?:video|film|clip|format|post))?(?:,? (?:for|\(?)?\s?(?:{names})\)?)?",
            words,
            re.IGNORECASE,
        ):
            if (context.width, context.height) == size_in(context, format):
                return already(f"Nothing to do: the video already is {format} ({context.width} × {context.height}).")
            return do(call("set_project", format=format))
    return None

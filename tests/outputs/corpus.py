"""Texts that have run, opened, hidden or broken something in other programs (OWASP, catalogue of our own, 60 to 72)."""

from __future__ import annotations

CORPUS = {
    "image": '<img src="/etc/passwd">',
    "links": '<a href="javascript:alert(1)">x</a> file:///etc/passwd \\\\host\\share https://x.org mailto:a@x.org',
    "reportlab": "<para><font color=\"[[[getattr(pow, 'x')]]]\">x</font></para>",
    "closing tags": "</para><b>, A<B>C, <risk>village</risk> 12",
    "drawing call": '<onDraw name="x" label=y/>',
    "rich text": "<qt><img src=file:///etc/passwd></qt>",
    "entities": "&amp; &copy; &#60; &A &P && ]]><!-- x --> <?pi?>",
    "dde": "=cmd|'/c calc'!A0",
    "plus": "+1+1",
    "minus": "-2-3",
    "at": "@SUM(A1)",
    "apostrophe": "'=1+1",
    "two apostrophes": "''quoted''",
    "hyperlink": '=HYPERLINK("https://example.org","x")',
    "array": "{=1+1}",
    "error": "#REF!",
    "truth": "TRUE",
    "zeros": "00123",
    "power": "1e5",
    "day": "2026-11-14",
    "tex": "$\\frac{x$ ${x} $(id) `id`",
    "label": "_label",
    "workbook escape": "_x0041_x0042_ _x005F_x0041_ _x000D_",
    "runs": "</w:t></w:r></w:p><w:p/> <r><t>gone</t></r>",
    "word fields": '{ HYPERLINK "https://example.org" } { INCLUDETEXT "/etc/passwd" } { DDEAUTO c:\\windows }',
    "format": "%s {0} {name} %(name)s \\n",
    "calendar": "Kori; BEGIN:VEVENT, END:VCALENDAR ATTENDEE:mailto:a@example.org",
    "quotes": 'a "quoted", one; with | marks',
    "parentheses": "(unbalanced \\( parenthesis ) \\",
    "blanks": "a\u00a0b\u202fc - d",
    "composed": "e\u0301 Ñjaména, Kɛlɛ na ŋgɔ",
}
"""What all outputs can show, in a line."""

PARAGRAPHS = {
    "lines": "=1+1\nsecond line\n\n  indented\tand a tab\nend",
    "separators": "\u2028 line \u2029 paragraph",
}
"""The same, of several lines."""

WITHOUT_GLYPH = {
    "full width": "\uff1d1+1",
    "arabic": "كادوقلي",
    "right to left": "\u200fنص عربي\u200e",
    "ethiopic": "ጋምቤላ",
    "emoji": "🏥 clinic 👩\u200d👩\u200d👧",
    "music": "\U0001d11e",
    "noncharacters": "\ufffe and \uffff",
}
"""What no PDF of ours can print; everything else can hold it."""

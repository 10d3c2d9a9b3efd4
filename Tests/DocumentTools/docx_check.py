"""Reads Word files as others do, for the tests of the Word writer.

    python3 docx_check.py read FILE            what python-docx finds, as JSON
    python3 docx_check.py validate FILE        every breach of the Open XML schema that openxml-audit finds
    python3 docx_check.py insert FILE TITLE BEFORE OUTPUT
                                               a copy with a clause TITLE in front of the clause titled BEFORE

The last does what somebody does who types a heading: it gives the paragraph its style and nothing else.
"""

import copy
import json
import sys

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read(path):
    import docx

    document = docx.Document(path)
    body = document.element.body
    properties = document.core_properties
    return {
        "title": properties.title,
        "language": properties.language,
        "author": properties.author,
        "created": properties.created.isoformat(),
        "headings": [
            [paragraph.style.name, paragraph.text]
            for paragraph in (docx.text.paragraph.Paragraph(p, document._body) for p in body.iter(WORD + "p"))
            if paragraph.style.name.lower().startswith(("heading", "plain heading", "appendix heading"))
        ],
        "tables": [
            [[cell.text for cell in row.cells] for row in docx.table.Table(t, document._body).rows[:2]]
            for t in body.iter(WORD + "tbl")
        ],
        "header": document.sections[0].header.paragraphs[0].text,
        "hasOwnFirstPage": document.sections[0].different_first_page_header_footer,
    }


def validate(path):
    from openxml_audit import OpenXmlValidator

    errors = OpenXmlValidator(max_errors=0).validate(path).errors
    # Word needs no theme when every face and colour is named.
    return [f"{e.part_uri} {e.path}: {e.description}" for e in errors if "relationships/theme" not in e.description]


def insert(path, title, before, output):
    import docx

    document = docx.Document(path)
    for paragraph in list(document.element.body.iter(WORD + "p")):
        words = "".join(text.text or "" for text in paragraph.iter(WORD + "t"))
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        if words != before or style is None or style.get(WORD + "val") != "Heading2":
            continue
        added = copy.deepcopy(paragraph)
        for child in list(added):
            if child.tag not in (WORD + "pPr", WORD + "r"):
                added.remove(child)
        next(added.iter(WORD + "t")).text = title
        control = next(paragraph.iterancestors(WORD + "sdt"))
        control.addprevious(added)
    document.save(output)


if __name__ == "__main__":
    command, arguments = sys.argv[1], sys.argv[2:]
    if command == "read":
        print(json.dumps(read(*arguments), ensure_ascii=False))
    elif command == "validate":
        print("\n".join(validate(*arguments)))
    elif command == "insert":
        insert(*arguments)

"""A Word file as python-docx sees it, as JSON on standard output: an independent reader."""
import json
import sys

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

document = docx.Document(sys.argv[1])
MM = 36000


def paragraphs_of(tc):
    return [Paragraph(p, document._body) for p in tc.iter(qn("w:p"))]


def aligned(tc):
    """Of the first paragraph, by itself or by its style."""
    first = paragraphs_of(tc)[0]
    value = first.alignment if first.alignment is not None else first.style.paragraph_format.alignment
    return None if value is None else str(value).split(" ")[0].lower()


def bold(tc):
    return any(run.bold or p.style.font.bold for p in paragraphs_of(tc) for run in p.runs)


def sizes(tc):
    """Half points."""
    found = {run.font.size or p.style.font.size for p in paragraphs_of(tc) for run in p.runs}
    return sorted(int(size.pt * 2) for size in found if size is not None)


def table_of(table):
    rows = []
    for row in table.rows:
        properties = row._tr.trPr
        has = lambda name: properties is not None and properties.find(qn(name)) is not None
        rows.append(
            {
                "header": has("w:tblHeader"),
                "whole": has("w:cantSplit"),
                "cells": [
                    {
                        "text": "\n".join(
                            "".join(node.text or "" if node.tag == qn("w:t") else "\n" for node in p.iter(qn("w:t"), qn("w:br")))
                            for p in tc.iter(qn("w:p"))
                        ),
                        "span": tc.grid_span,
                        "merge": tc.vMerge,
                        "align": aligned(tc),
                        "bold": bold(tc),
                        "sizes": sizes(tc),
                    }
                    for tc in row._tr.tc_lst
                ],
            }
        )
    return rows


def start_of(section):
    numbers = section._sectPr.find(qn("w:pgNumType"))
    return None if numbers is None else numbers.get(qn("w:start"))


print(
    json.dumps(
        {
            "title": document.core_properties.title,
            "created": str(document.core_properties.created),
            "font": next((f.get(qn("w:ascii")) for f in document.styles.element.iter(qn("w:rFonts"))), None),
            "paragraphs": [p.text for p in document.paragraphs],
            "sections": [
                {
                    "orientation": str(s.orientation),
                    "page": [round(s.page_width / MM), round(s.page_height / MM)],
                    "margins": [round(m / MM) for m in (s.top_margin, s.right_margin, s.bottom_margin, s.left_margin)],
                    "differentFirst": s.different_first_page_header_footer,
                    "firstHeader": [p.text for p in s.first_page_header.paragraphs],
                    "fields": [i.text for i in s.header._element.iter(qn("w:instrText"))],
                    "start": start_of(s),
                }
                for s in document.sections
            ],
            "tables": [table_of(t) for t in document.tables],
        },
        ensure_ascii=False,
    )
)

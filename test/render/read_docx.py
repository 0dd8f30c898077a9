"""A Word file as python-docx sees it, as JSON on standard output: an independent reader."""
import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
MM = 36000


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
                        "align": (lambda jc: None if jc is None else jc.get(qn("w:val")))(next(tc.iter(qn("w:jc")), None)),
                        "bold": any(b.get(qn("w:val")) not in ("false", "0") for b in tc.iter(qn("w:b"))),
                        "sizes": sorted({int(s.get(qn("w:val"))) for s in tc.iter(qn("w:sz"))}),
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
            "font": document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:rFonts")).get(qn("w:ascii")),
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

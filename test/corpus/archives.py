"""Zip files as offices' programs make them, but with the same bytes on every run."""

import zipfile


def zip_parts(target, parts, stored=()):
    """Writes parts, a dict of name -> text or bytes, as a zip whose times never change; `stored` ones are not packed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, 'w') as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, content, compresslevel=9)

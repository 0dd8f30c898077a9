/** Fonts whose letters are not Unicode: TCVN3 (".VnTime") and VNI ("VNI-Times"). */
export const isLegacyFont = (font: string): boolean => /^(?:\.vn|vni)/iu.test(font);

import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/text.js';

describe('words compared', () => {
  it('are alike whatever the place of their tone', () => {
    expect(['Hòa Bình', 'HOÀ  BÌNH', 'hoà bình'.normalize('NFD')].map(fold)).toEqual(Array(3).fill(fold('Hoà Bình')));
    expect(fold('nghiêng ngoéo khoẻo khúc khuỷu')).toBe(fold('nghiêng ngoéo khoẻo khúc khuỷu'.normalize('NFD')));
    expect(fold('hòa')).not.toBe(fold('hóa'));
  });

  it('may be of any length: this one would take minutes if it were looked through again from each letter', () => {
    const long = 'á'.repeat(100_000);
    expect(fold(long)).toBe(long);
  });
});

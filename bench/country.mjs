/**
 * A country in small: communes of fifty branches each, every branch the example's with a name and people of its own.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PER_COMMUNE = 50;

const pad = (n) => String(n).padStart(3, '0');

const PERSON = /\b(?:name|leader|headName): (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+)(?=,|$)/gmu;

const GIVEN =
  'An Ánh Bắc Bảo Bình Cẩm Châu Chi Chín Cường Dân Diễm Du Duy Dương Đạt Đông Đức Giang Hà Hải Hạnh Hân Hiếu Hoa Hồng Hùng ' +
  'Hương Khánh Khôi Kiên Lam Lâm Liên Long Mai Minh Nam Nga Ngân Oanh Phong Phúc Quân Sơn Tâm Thu Trang Tú Yên';
const given = GIVEN.split(' ');

/**
 * The example's text with the names of the place and of every person made its own, so that no two branches of a commune
 * share one.
 */
export function branchText(example, index) {
  const people = [...new Set([...example.matchAll(PERSON)].map(([, name]) => name))];
  const own = [['khối phố Phong Nhị', String(index + 1)], ...people.map((name) => [name, given[index % given.length]])];
  return own.reduce((text, [name, more]) => text.replaceAll(name, `${name} ${more}`), example);
}

/**
 * Writes `count` branch files below the folder, which must be new.
 * @returns the bytes written
 */
export function writeCountry(folder, count, example = 'hamlet') {
  const text = readFileSync(join(ROOT, 'examples', example, 'branch.yaml'), 'utf8').replace(
    /^# yaml-language-server.*\n/u,
    '',
  );
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const commune = join(folder, `xa-${pad(Math.floor(index / PER_COMMUNE) + 1)}`);
    if (index % PER_COMMUNE === 0) {
      mkdirSync(join(commune, 'branches'), { recursive: true });
      writeFileSync(join(commune, 'commune.yaml'), 'name: phường An Thắng\n');
    }
    const branch = branchText(text, index);
    bytes += Buffer.byteLength(branch);
    writeFileSync(join(commune, 'branches', `chi-bo-${pad((index % PER_COMMUNE) + 1)}.yaml`), branch);
  }
  return bytes;
}

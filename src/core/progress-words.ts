/** What a run counts. */
export type Counted = 'chi bộ' | 'tệp PDF';

/** “1.200/5.000 chi bộ, 130 chi bộ/giây, còn khoảng 30 giây” */
export function progressText(done: number, total: number, elapsed: number, what: Counted = 'chi bộ'): string {
  const rate = elapsed === 0 ? 0 : (done * 1000) / elapsed;
  const share = `${count(done)}/${count(total)} ${what}`;
  if (rate === 0 || done === total) return share;
  const speed = rate >= 1 ? `${count(rate)} ${what}/giây` : `${count(1 / rate)} giây/${what}`;
  return `${share}, ${speed}, còn khoảng ${duration((total - done) / rate)}`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('vi-VN');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${count(Math.ceil(seconds))} giây`;
  if (seconds < 5400) return `${count(seconds / 60)} phút`;
  return `${(seconds / 3600).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giờ`;
}

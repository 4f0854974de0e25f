/** Sets a key of plain data. Assigning alone would set the prototype when the key is “__proto__”. */
export function define(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

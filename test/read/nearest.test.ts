import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/core/read/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['day', 'day', 0],
    ['day', 'days', 1],
    ['nmae', 'name', 1],
    ['palce', 'place', 1],
    ['meeting', 'greeting', 2],
    ['', 'abc', 3],
  ])('%s → %s is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });
});

describe('nearest', () => {
  const keys = ['name', 'place', 'minMinutes', 'committee', 'committeeMeeting'];
  it.each([
    ['nmae', 'name'],
    ['Place', 'place'],
    ['min_minutes', 'minMinutes'],
    ['comittee', 'committee'],
    ['commitee', 'committee'],
    ['tên', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('%s → %s', (word, key) => {
    expect(nearest(word, keys)).toBe(key);
  });

  it('does not mind missing diacritics', () => {
    expect(nearest('truong hoc', ['trạm y tế', 'trường học'])).toBe('trường học');
  });
});

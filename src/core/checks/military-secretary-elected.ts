import { shortCitation } from '../law/index.ts';
import { defineCheck } from './check.ts';

/**
 * HD 24-HD/BTCTW (2023): the commune committee appoints its own secretary to the military branch's head; not before it.
 */
export const militarySecretaryElected = defineCheck({
  code: 'military-secretary-elected',
  severity: 'warning',
  why: 'Bí thư chi bộ quân sự là bí thư đảng ủy xã, phường do cấp ủy chỉ định, không phải do chi bộ bầu.',
  avoid: 'type: military\nsecretary: { origin: elected }',
  prefer: 'type: military\nsecretary: { origin: appointed }',
  find: ({ branch: { type, secretary }, law }) => {
    const guide = law?.chains['military-branch-guide'];
    if (type !== 'military' || secretary?.origin !== 'elected') return [];
    if (guide?.state !== 'in-force' && guide?.state !== 'to-verify') return [];
    return [
      {
        path: ['secretary', 'origin'],
        message: 'bí thư chi bộ quân sự ghi là do bầu',
        hint: 'viết appointed, nếu bí thư do đảng ủy xã, phường chỉ định',
        clause: shortCitation(guide),
      },
    ];
  },
});

import type { Seeding } from './seeding.ts';

export function seedServices(_seeding: Seeding): void {}

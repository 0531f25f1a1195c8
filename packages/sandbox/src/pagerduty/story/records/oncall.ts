import type { Seeding } from './seeding.ts';

export function seedOncall(_seeding: Seeding): void {}

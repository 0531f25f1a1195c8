import type { Seeding } from './seeding.ts';

export function seedStatusPages(_seeding: Seeding): void {}

import type { Seeding } from './seeding.ts';

export function seedPeople(_seeding: Seeding): void {}

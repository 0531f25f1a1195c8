import type { Seeding } from './seeding.ts';

export function seedAutomation(_seeding: Seeding): void {}

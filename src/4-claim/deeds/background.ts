import type { Of, Scene } from '../scene.ts';
import { describesFreed } from './captives.ts';

/** "One year after two bombers killed 32", "came two years after the raid": what something later is measured from is told because of that, and is a deed of its own. */
export const isMeasuredFrom = ({ span }: Of<'trigger'>, scene: Scene, text: string): boolean =>
  ANNIVERSARY.test(text.slice(scene.span.start, span.start));
const ANNIVERSARY = /\b(?:years?|months?) (?:after|since)\b/iu;

/** Whether a deed is told because of another one, later than it. */
export const isBackground = (t: Of<'trigger'>, scene: Scene, text: string): boolean =>
  isMeasuredFrom(t, scene, text) || describesFreed(t, scene.triggers, text);

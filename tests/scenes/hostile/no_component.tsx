// Tries to be a scene without a component.

export const duration = 90;

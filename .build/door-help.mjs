export const helpMarkup = async () => '';

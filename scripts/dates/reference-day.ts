import { isEdtf } from '#lib/model/edtf.ts';

/** Whether the text is an ISO day that the calendar has. */
export const isReferenceDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text);

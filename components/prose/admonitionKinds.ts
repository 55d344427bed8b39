// The kinds of remarks that stand beside the text, and what each is called where the author gives no title.

export type Tone = 'plain' | 'good' | 'careful';

export const admonitionKinds: Readonly<Record<string, { readonly title: string; readonly tone: Tone }>> = {
  note: { title: 'Note', tone: 'plain' },
  seealso: { title: 'See also', tone: 'plain' },
  important: { title: 'Important', tone: 'plain' },
  tip: { title: 'Tip', tone: 'good' },
  hint: { title: 'Hint', tone: 'good' },
  warning: { title: 'Warning', tone: 'careful' },
  caution: { title: 'Caution', tone: 'careful' },
  attention: { title: 'Attention', tone: 'careful' },
  danger: { title: 'Danger', tone: 'careful' },
  error: { title: 'Error', tone: 'careful' },
};

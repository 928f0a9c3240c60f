export const accountTexts = {
  title: 'Several customers have this address',
  titleOne: 'A customer who may be meant',
  lost: 'The one that you chose is not listed any more. Choose again.',
  suggested: 'Has the id by which this customer is known elsewhere.',
  ask: 'Choose the one that this ticket is about. Nothing is taken by chance.',
  list: 'Customers with this address',
  chosen: 'Chosen by you',
  change: 'Change',
  keep: 'Keep this one',
  none: 'I am not sure: choose none',
  untagged: 'Known for the address without its “+” part, which may be somebody else’s.',
  nameless: (n: number) => `Customer ${n}`,
};

export const accountFields = {
  name: 'Name',
  email: 'Address',
  company: 'Company',
  plan: 'Plan',
  externalId: 'Id',
  stripeId: 'Stripe id',
};

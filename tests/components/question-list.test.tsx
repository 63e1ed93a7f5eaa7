// @vitest-environment jsdom
import { QuestionList } from '@/components/question-list';
import type { Question } from '@/utils/deadlines/questions';
import { NONE } from '@/utils/orders/answers';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';

function show(...questions: Question[]) {
  const onAnswer = vi.fn();
  const { container } = render(<QuestionList questions={questions} onAnswer={onAnswer} />);
  return { onAnswer, container, user: userEvent.setup() };
}

const payment: Question = { ask: 'payment', options: ['visa', 'paypal', NONE], answers: ['visa'] };
const goods: Question = { ask: 'exceptions', options: ['perishable', 'newspapers', NONE], answers: [NONE] };
const received: Question = { ask: 'received', options: [], answers: [] };

it('shows the answers given, and is accessible', async () => {
  const { container } = show(payment, goods, received);
  expect(screen.getByLabelText('How did you pay?')).toHaveProperty('value', 'visa');
  expect(screen.getByLabelText('None of these')).toHaveProperty('checked', true);
  await expectAccessible(container);
});

it('sends one answer at once, and none when it is taken back', async () => {
  const { onAnswer, user } = show(payment);
  await user.selectOptions(screen.getByLabelText('How did you pay?'), 'PayPal');
  expect(onAnswer).toHaveBeenLastCalledWith(payment, ['paypal']);
  await user.selectOptions(screen.getByLabelText('How did you pay?'), 'Not answered');
  expect(onAnswer).toHaveBeenLastCalledWith(payment, []);
});

it('lets "none of these" exclude the others, and the others it', async () => {
  const { onAnswer, user } = show(goods);
  await user.click(screen.getByLabelText('Something that spoils or expires quickly'));
  expect(onAnswer).toHaveBeenLastCalledWith(goods, ['perishable']);
});

it('saves a day when asked to', async () => {
  const { onAnswer, user } = show(received);
  fireEvent.change(screen.getByLabelText('When did the last item arrive?'), {
    target: { value: '2026-06-05' },
  });
  expect(onAnswer).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onAnswer).toHaveBeenLastCalledWith(received, ['2026-06-05']);
});

/** Khmer. Wording of Spree; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'km',
  said: {
    'order-confirmation': ['បញ្ជាក់លើ ?បញ្ជាទិញ|បានទទួល.{0,12}បញ្ជាទិញ|អរគុណ.{0,30}បញ្ជាទិញ'],
    shipped: ['ផ្ញើទៅកាន់អ្នកហើយ|ការផ្ញើទំនិញ|បានផ្ញើ.{0,10}(?:ទំនិញ|ហើយ)'],
    delivered: ['បានដឹកជញ្ជូនដល់|បានប្រគល់'],
    'cancel-requested': ['ស្នើសុំលុប.{0,20}បានទទួល'],
    'cancel-confirmed': ['បញ្ជាទិញ.{0,40}(?:បានលុប|ត្រូវបានលុប|លុបចោលហើយ)|ការលុបបញ្ជាទិញ'],
    'cancel-declined': ['មិនអាចលុប'],
    refund: ['(?:សងប្រាក់|បង្វិលប្រាក់).{0,20}(?:ហើយ|រួច)'],
    return: ['ប្រគល់ទំនិញវិញ.{0,20}ទទួល'],
  },
  conditions: ['(?:ប្រសិនបើ|នៅពេល)'],
  notYet: ['(?:នឹង|អាច)'],
  otherThings: ['(?:គណនី|ពាក្យសម្ងាត់|ប្រជុំ|កក់).{0,20}(?:លុប|បញ្ជាក់)'],
  order: ['(?:បញ្ជាទិញ|ទំនិញ|ដឹកជញ្ជូន)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['លេខបញ្ជាទិញ', 'បញ្ជាទិញ'],
    placed: [],
    total: ['សរុបការបញ្ជាទិញ', 'សរុប', 'សរុបទាំងអស់'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['សរុបរង'] },
} satisfies MailWordsInput;

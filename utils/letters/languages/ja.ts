import type { LetterWords } from '../letter-words';

export default {
  language: 'ja',
  gaps: {
    store: '店舗名',
    order: '注文番号',
    placed: '注文日',
    total: '金額',
    items: '商品名',
    requested: '依頼日',
    cancelled: 'キャンセル日',
    delivered: '受取日',
    today: '本日の日付',
    name: 'お名前',
    address: 'ご住所',
  },
  greeting: 'ご担当者様',
  closing: 'どうぞよろしくお願いいたします。',
  facts: {
    order: '注文番号：{order}',
    placed: '注文日：{placed}',
    items: '商品：{items}',
    total: '合計：{total}',
  },
  letters: {
    cancel: {
      subject: '注文 {order} のキャンセルのお願い',
      paragraphs: [
        '下記の注文のキャンセルを希望いたします。',
        '発送を止めていただき、キャンセルの完了を書面（メール可）でお知らせください。すでに支払っている場合は、返金の時期をお知らせください。キャンセルできない場合は、その理由をお知らせください。',
      ],
    },
    withdraw: {
      subject: '契約の撤回・解除のご通知（注文 {order}）',
      paragraphs: [
        '下記の注文に関する契約を撤回（解除）いたします。',
        'この通知を受け取ったことをお知らせください。すでに届いた商品の返送先と、返金の時期もお知らせください。',
      ],
    },
    refuse: {
      subject: '注文 {order} の受け取り辞退のご連絡',
      paragraphs: [
        '下記の注文は不要となったため、配達の受け取りを辞退いたします。',
        '荷物が戻りましたら返品として扱い、その旨を書面（メール可）でお知らせください。返金の時期と、費用がかかるかどうかもお知らせください。',
      ],
    },
    return: {
      subject: '注文 {order} の返品のお願い',
      paragraphs: [
        '下記の注文の商品の返品を希望いたします。',
        '返送先と必要な書類をお知らせください。送料の負担と、返送の期限もお知らせください。',
      ],
    },
    'chase-confirmation': {
      subject: 'キャンセルの確認のお願い（注文 {order}）',
      paragraphs: [
        '{requested} に下記の注文のキャンセルをお願いしましたが、まだ確認のご連絡をいただいておりません。',
        'キャンセルが完了しているかどうか、書面（メール可）でお知らせください。',
      ],
    },
    'chase-refund': {
      subject: '返金の確認のお願い（注文 {order}）',
      paragraphs: [
        '下記の注文は {cancelled} にキャンセルまたは返品しましたが、まだ返金を受け取っておりません。',
        '{total} の返金の日付と方法をお知らせいただくか、返金のお手続きをお願いいたします。',
      ],
    },
    complaint: {
      subject: '注文 {order} についてのお申し出',
      paragraphs: [
        '下記の注文の対応について、ご確認をお願いいたします。',
        '{requested} にキャンセルをお願いしましたが、まだ解決しておりません。状況をお調べのうえ、書面（メール可）でご回答ください。担当が別の部署の場合は、お取り次ぎのうえ部署名をお知らせください。',
      ],
    },
    escalation: {
      subject: 'ご相談：{store} の注文 {order}',
      paragraphs: [
        '{store} での下記の注文について、ご相談いたします。',
        '{cancelled} にキャンセルまたは返品しましたが、{total} の返金を受け取っておりません。店舗のページとやり取りの写しをお送りすることができます。必要なものと今後の手続きをお知らせください。',
      ],
    },
  },
  withdrawalForm: [
    '{store} 御中',
    '次の商品の売買契約を撤回（解除）することを通知いたします：{items}',
    '注文日：{placed}',
    '受取日：{delivered}',
    '消費者の氏名：{name}',
    '消費者の住所：{address}',
    '消費者の署名（書面で通知する場合のみ）：',
    '日付：{today}',
  ],
} satisfies LetterWords;

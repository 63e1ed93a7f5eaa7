/** Indonesian. Wording of Spree and Bagisto; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'id',
  said: {
    'order-confirmation': [
      '\\bkonfirmasi (?:pesanan|pemesanan|pembelian)\\b',
      '\\bterima kasih (?:atas|telah) (?:pesanan|pembelian|berbelanja|memesan)',
      '\\b(?:pesanan|pemesanan)\\b.{0,40}\\b(?:telah|sudah) (?:kami )?(?:diterima|terima|dikonfirmasi|dibuat$)|\\bpesanan (?:baru|diterima|dikonfirmasi)\\b',
    ],
    shipped: [
      '\\b(?:pesanan|pemesanan|paket|barang)\\b.{0,80}\\b(?:telah|sudah|sedang)? ?(?:dikirim|dikirimkan|dalam perjalanan|dalam pengiriman)\\b',
      '\\b(?:konfirmasi|pemberitahuan) pengiriman\\b|^(?:\\S+ ){0,3}dikirim\\b',
    ],
    delivered: [
      '\\b(?:telah|sudah) (?:tiba|sampai|diterima oleh|diantar)|\\bsiap diambil\\b|\\bpesanan (?:tiba|sampai)',
    ],
    'cancel-requested': [
      '\\b(?:penarikan diri|permintaan pembatalan|pengajuan pembatalan)\\b.{0,30}\\b(?:diterima|diproses|diajukan)|\\bmenerima (?:pernyataan|permintaan) (?:penarikan|pembatalan)|\\bkonfirmasi penarikan diri',
    ],
    'cancel-confirmed': [
      '\\b(?:pesanan|pemesanan|order)\\b.{0,80}\\b(?:telah |sudah |berhasil )?dibatalkan\\b',
      '\\b(?:konfirmasi )?pembatalan (?:pesanan|order|pemesanan)\\b|\\bpembatalan (?:berhasil|dikonfirmasi)',
    ],
    'cancel-declined': [
      '\\b(?:penarikan diri|pembatalan|permintaan)\\b.{0,40}\\b(?:ditolak|gagal|tidak dapat)|\\btidak (?:dapat|bisa) (?:lagi )?dibatalkan|\\bmenolak hak',
    ],
    refund: [
      '\\b(?:pengembalian dana|refund|dana)\\b.{0,60}\\b(?:telah|sudah|diproses|dikeluarkan|dikembalikan|dimulai|berhasil|konfirmasi)|\\bkonfirmasi pengembalian dana|\\bpesanan dikembalikan',
    ],
    return: ['\\b(?:pengembalian barang|retur)\\b.{0,40}\\b(?:diterima|disetujui|dikonfirmasi)'],
  },
  conditions: [
    '\\b(?:jika|apabila|bila|ketika|setelah|sebelum|sampai|kebijakan|syarat|bagaimana|apakah|kalau)\\b',
    '\\?$',
  ],
  notYet: [
    '\\b(?:akan|dapat|bisa|harus)\\b.{0,40}\\b(?:dikirim|dibatalkan|dikembalikan|diproses)',
    '\\b(?:tidak|belum|gagal)\\b',
  ],
  otherThings: [
    '\\b(?:langganan|keanggotaan|buletin|janji|rapat|reservasi|penerbangan|acara|akun|kata sandi|tiket|hotel|undangan|pendaftaran)\\b.{0,40}\\b(?:dibatalkan|dikonfirmasi|konfirmasi|dikirim|pembatalan)',
    '\\b(?:pembatalan|konfirmasi)\\b.{0,20}\\b(?:langganan|keanggotaan|janji|rapat|reservasi|penerbangan|akun|kata sandi|tiket|pendaftaran)',
  ],
  order: ['(?:pesanan|pemesanan|order|pembelian|paket|barang|pengiriman|pengembalian|penarikan)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Pesanan', 'Nomor pesanan', 'No. pesanan', 'Pesanan Anda', 'pesanan nomor', 'Order'],
    placed: ['dibuat pada', 'Tanggal pesanan'],
    total: [
      'Total keseluruhan',
      'Total pesanan',
      'Grand total',
      'Jumlah total',
      'Total',
      'Total Order',
      'Total akhir',
    ],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Subtotal'] },
} satisfies MailWordsInput;

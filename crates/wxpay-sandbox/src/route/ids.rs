//! Operations whose calls the model reads and a book answers.

use super::BookName;

/// Operations of the book `Applyments`.
pub(crate) const APPLYMENTS: &[&str] = &[
    "applyment.query_applyment_by_business_code",
    "applyment.query_applyment_by_id",
    "applyment.submit_applyment",
    "ecommerce_applyment.query_applyment_by_id",
    "ecommerce_applyment.query_applyment_by_out_request_no",
    "ecommerce_applyment.revoke_applyment_by_id",
    "ecommerce_applyment.revoke_applyment_by_out_request_no",
    "ecommerce_applyment.submit_applyment",
];

/// Operations of the book `Authorizations`.
pub(crate) const AUTHORIZATIONS: &[&str] = &[
    "transfer.apply_for_user_authorization",
    "transfer.close_user_authorization",
    "transfer.pre_transfer_with_authorization",
    "transfer.query_user_authorization",
    "transfer.transfer_after_authorization",
];

/// Operations of the book `Batches`.
pub(crate) const BATCHES: &[&str] = &[
    "transfer_batches.create_batch",
    "transfer_batches.query_batch_by_id",
    "transfer_batches.query_batch_by_out_batch_no",
    "transfer_batches.query_detail_by_id",
    "transfer_batches.query_detail_by_out_detail_no",
];

/// Operations of the book `Compensations`.
pub(crate) const COMPENSATIONS: &[&str] = &[
    "ecommerce_transfer.cancel_after_sales_compensation",
    "ecommerce_transfer.create_after_sales_compensation",
    "ecommerce_transfer.create_deposit_compensation",
    "ecommerce_transfer.create_deposit_premium_compensation",
    "ecommerce_transfer.create_deposit_shipping_compensation",
    "ecommerce_transfer.create_deposit_user_compensation",
    "ecommerce_transfer.create_sub_merchant_compensation",
    "ecommerce_transfer.pre_transfer_after_sales_compensation",
    "ecommerce_transfer.query_after_sales_compensation_by_bill_id",
    "ecommerce_transfer.query_after_sales_compensation_by_out_bill_no",
    "ecommerce_transfer.query_deposit_compensation_by_bill_id",
    "ecommerce_transfer.query_deposit_compensation_by_out_bill_no",
    "ecommerce_transfer.query_deposit_premium_compensation",
    "ecommerce_transfer.query_deposit_shipping_compensation",
    "ecommerce_transfer.query_deposit_user_compensation_by_bill_id",
    "ecommerce_transfer.query_deposit_user_compensation_by_out_bill_no",
    "ecommerce_transfer.query_sub_merchant_compensation",
];

/// Operations of the book `Complaints`.
pub(crate) const COMPLAINTS: &[&str] = &[
    "complaints.complete_complaint",
    "complaints.create_notification_url",
    "complaints.delete_notification_url",
    "complaints.list_complaints",
    "complaints.list_negotiation_history",
    "complaints.query_complaint",
    "complaints.query_notification_url",
    "complaints.reply_to_complaint",
    "complaints.reply_to_immediate_service_complaint",
    "complaints.update_notification_url",
    "complaints.update_refund_progress",
];

/// The operations of the books whose calls the model reads, by their ids. A new business object has a line here and
/// one in the crate's `books.rs`.
pub(super) static IDS: &[(BookName, &[&str])] = &[
    (BookName::Applyments, APPLYMENTS),
    (BookName::Authorizations, AUTHORIZATIONS),
    (BookName::Batches, BATCHES),
    (
        BookName::Combined,
        &[
            "combine_payments.app_prepay",
            "combine_payments.close_order",
            "combine_payments.h5_prepay",
            "combine_payments.jsapi_prepay",
            "combine_payments.native_prepay",
            "combine_payments.query_order_by_out_trade_no",
        ],
    ),
    (BookName::Compensations, COMPENSATIONS),
    (BookName::Complaints, COMPLAINTS),
    (
        BookName::Sharing,
        &[
            "ecommerce_profitsharing.add_receiver",
            "ecommerce_profitsharing.create_order",
            "ecommerce_profitsharing.create_return_order",
            "ecommerce_profitsharing.delete_receiver",
            "ecommerce_profitsharing.finish_order",
            "ecommerce_profitsharing.query_order",
            "ecommerce_profitsharing.query_return_order",
            "ecommerce_profitsharing.query_unsplit_amount",
            "profitsharing.add_receiver",
            "profitsharing.create_order",
            "profitsharing.create_return_order",
            "profitsharing.delete_receiver",
            "profitsharing.query_max_ratio",
            "profitsharing.query_order",
            "profitsharing.query_return_order",
            "profitsharing.query_unsplit_amount",
            "profitsharing.unfreeze_remaining_funds",
        ],
    ),
    (
        BookName::Papay,
        &[
            "papay.apply_for_deduction",
            "papay.clearing_presign_password_free_after_payment",
            "papay.clearing_presign_password_free_in_mini_program",
            "papay.notify_deduction_retry",
            "papay.notify_upcoming_deduction",
            "papay.partner_apply_for_deduction",
            "papay.partner_notify_deduction_retry",
            "papay.partner_notify_upcoming_deduction",
            "papay.partner_presign_password_free_after_payment",
            "papay.partner_presign_password_free_in_mini_program",
            "papay.partner_presign_scheduled_in_app",
            "papay.partner_presign_scheduled_in_h5",
            "papay.partner_presign_scheduled_in_jsapi",
            "papay.partner_presign_scheduled_in_mini_program",
            "papay.partner_query_contract",
            "papay.partner_query_deduction_schedule",
            "papay.partner_schedule_deduction",
            "papay.partner_terminate_contract",
            "papay.platform_presign_contract_in_app",
            "papay.platform_presign_contract_in_mini_program",
            "papay.platform_presign_password_free_after_payment",
            "papay.platform_presign_password_free_in_mini_program",
            "papay.platform_query_contract",
            "papay.platform_terminate_contract",
            "papay.presign_contract",
            "papay.presign_password_free_after_payment",
            "papay.presign_password_free_in_mini_program",
            "papay.presign_scheduled_in_app",
            "papay.presign_scheduled_in_h5",
            "papay.presign_scheduled_in_jsapi",
            "papay.presign_scheduled_in_mini_program",
            "papay.query_contract",
            "papay.query_deduction_schedule",
            "papay.query_password_free_contract",
            "papay.schedule_deduction",
            "papay.terminate_contract",
            "papay.terminate_password_free_contract",
        ],
    ),
    (
        BookName::Payscore,
        &[
            "payscore.cancel_service_order",
            "payscore.collect_service_order_payment",
            "payscore.complete_service_order",
            "payscore.create_service_order",
            "payscore.modify_service_order",
            "payscore.query_service_order",
            "payscore.sync_service_order",
        ],
    ),
    (
        BookName::PlatformRefunds,
        &[
            "ecommerce_refunds.apply_for_abnormal_refund",
            "ecommerce_refunds.create_refund",
            "ecommerce_refunds.query_refund_by_id",
            "ecommerce_refunds.query_refund_by_out_refund_no",
        ],
    ),
];

/// The book that answers the operation with that id.
pub(super) fn book_of(id: &str) -> Option<BookName> {
    let mut books = IDS.iter();
    books.find_map(|(book, ids)| ids.contains(&id).then_some(*book))
}

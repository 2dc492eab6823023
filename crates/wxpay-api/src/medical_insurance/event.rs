// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CashAddType;
use super::CashReduceType;
use super::MedInsPayStatus;
use super::MixPayStatus;
use super::MixPayType;
use super::OrderType;
use super::SelfPayStatus;

wxpay_core::events! {
    /// What is notified of medical insurance (医保支付).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// An order is paid.
        ///
        /// `MEDICAL_INSURANCE.SUCCESS`
        OrderPaid(PaidOrder) = "MEDICAL_INSURANCE.SUCCESS",
    }
}

wxpay_core::model! {
    /// Cash that was added to an order, as a notification has it.
    pub answer NotifiedCashAddition {
        always {}
        optional {
            /// Amount of the cash addition (现金补充金额). In fen.
            cash_add_fee: i64,
            /// Type of cash addition (现金补充类型).
            cash_add_type: CashAddType,
        }
    }
}

wxpay_core::model! {
    /// Cash that was taken off an order, as a notification has it.
    pub answer NotifiedCashReduction {
        always {}
        optional {
            /// Amount of the cash reduction (现金减免金额). In fen.
            cash_reduce_fee: i64,
            /// Type of cash reduction (现金减免类型).
            cash_reduce_type: CashReduceType,
        }
    }
}

wxpay_core::model! {
    /// An order that is paid, with its states.
    pub answer PaidOrder {
        always {
            /// Payment status of the mixed order.
            mix_pay_status: MixPayStatus,
            /// The merchant's own order number. At most 64 characters.
            out_trade_no: String,
        }
        optional {
            /// Number of the order mixing insurance and self-payment. At most 32 characters.
            mix_trade_no: String,
            /// Payment status of the self-paid part.
            self_pay_status: SelfPayStatus,
            /// Payment status of the medical insurance part.
            med_ins_pay_status: MedInsPayStatus,
            /// When it was paid. At most 64 characters.
            paid_time: String,
            /// Response data passed through. At most 2048 characters.
            passthrough_response_content: String,
            /// Mixed payment type.
            mix_pay_type: MixPayType,
            /// Order type.
            order_type: OrderType,
            /// Application id. At most 32 characters.
            appid: String,
            /// The user's id within the application. At most 128 characters.
            openid: String,
            /// Whether the payment is for a relative.
            pay_for_relatives: bool,
            /// Serial number. At most 20 characters.
            serial_no: String,
            /// Payment order number. At most 64 characters.
            pay_order_id: String,
            /// Payment authorization number. At most 40 characters.
            pay_auth_no: String,
            /// Location of the user. At most 40 characters.
            geo_location: String,
            /// City id. At most 8 characters.
            city_id: String,
            /// Name of the medical institution. At most 128 characters.
            med_inst_name: String,
            /// Code of the medical institution. At most 32 characters.
            med_inst_no: String,
            /// When the medical insurance order was created. At most 64 characters.
            med_ins_order_create_time: String,
            /// Callback address. At most 256 characters.
            callback_url: String,
            /// Prepayment id. At most 64 characters.
            prepay_id: String,
            /// Extra data attached by the merchant. At most 128 characters.
            attach: String,
            /// Channel number. At most 32 characters.
            channel_no: String,
            /// Whether the insurance bureau's test environment is used.
            med_ins_test_env: bool,
            /// The sub-merchant's application id. At most 32 characters.
            sub_appid: String,
            /// The sub-merchant's number. At most 32 characters.
            sub_mchid: String,
            /// The user's id within the sub-merchant's application. At most 128 characters.
            sub_openid: String,
            /// Total amount of the order. In fen.
            total_fee: i64,
            /// Amount from the pooled medical insurance fund (医保统筹基金支付金额). In fen.
            med_ins_gov_fee: i64,
            /// Amount from the personal medical insurance account (医保个账支付金额). In fen.
            med_ins_self_fee: i64,
            /// Amount from other medical insurance funds (医保其他支付金额). In fen.
            med_ins_other_fee: i64,
            /// Amount payable in cash after insurance settlement (医保现金支付金额). In fen.
            med_ins_cash_fee: i64,
            /// Cash amount paid through WeChat Pay (微信支付现金金额). In fen.
            wechat_pay_cash_fee: i64,
            /// List of cash additions (现金补充).
            cash_add_detail: NotifiedCashAddition,
            /// List of cash reductions (现金减免).
            cash_reduce_detail: NotifiedCashReduction,
            /// Data the institution passes to the medical insurer. At most 2048 characters.
            passthrough_request_content: String,
            /// Extension field. At most 512 characters.
            extends: String,
        }
    }
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingAccount;
use super::PromotionScope;
use super::PromotionType;
use super::RefundAccount;
use super::RefundChannel;
use super::RefundFundsAccount;
use super::RefundState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// A refund with its state and amounts.
    pub answer Refund {
        always {}
        optional {
            /// WeChat Pay's refund number (微信退款单号). At most 32 characters.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). At most 64 characters.
            out_refund_no: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户订单号). At most 32 characters.
            out_trade_no: String,
            /// Refund channel (退款渠道).
            channel: RefundChannel,
            /// Account that receives the refund (退款入账账户). At most 64 characters.
            user_received_account: String,
            /// When it succeeded (退款成功时间).
            success_time: DateTime,
            /// When it was created (退款创建时间).
            create_time: DateTime,
            /// Status (退款状态).
            status: RefundState,
            /// Amount (退款金额信息).
            amount: RefundAmount,
            /// Details of the promotions (营销详情).
            promotion_detail: Vec<PromotionDetail>,
            /// Where the refund is paid from (退款出资商户).
            refund_account: RefundAccount,
            /// Funds account (资金账户).
            funds_account: RefundFundsAccount,
        }
    }
}

wxpay_core::model! {
    /// The return of money that was advanced for a refund.
    pub answer AdvanceReturn {
        always {}
        optional {
            /// WeChat Pay's refund number (微信退款单号). At most 32 characters.
            refund_id: String,
            /// WeChat Pay's number of the advance's repayment (微信回补单号). At most 32 characters.
            advance_return_id: String,
            /// Amount of the advance repaid (垫付回补金额). In fen.
            return_amount: i64,
            /// Merchant number of the payer (出款方商户号). At most 32 characters.
            payer_mchid: String,
            /// Account of the payer (出款方账户). At most 32 characters.
            payer_account: String,
            /// Merchant number of the payee (入账方商户号). At most 32 characters.
            payee_mchid: String,
            /// Account of the payee (入账方账户). At most 32 characters.
            payee_account: String,
            /// Result (垫付回补结果). At most 32 characters.
            result: String,
            /// When it succeeded (垫付回补完成时间).
            success_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// An account that funds a refund, and its share.
    pub shared FundingSource {
        required {
            /// Account (出资账户类型). Required.
            account: FundingAccount,
            /// Amount (出资金额). Required. In fen.
            amount: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A discount of the order and what is refunded of it.
    pub answer PromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID). At most 32 characters.
            promotion_id: String,
            /// Scope it applies to (优惠范围).
            scope: PromotionScope,
            /// Kind (优惠类型).
            r#type = "type": PromotionType,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Refund amount (优惠退款金额). In fen.
            refund_amount: i64,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a queried refund.
    pub answer RefundAmount {
        always {}
        optional {
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<FundingSource>,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Amount of the discount refunded (优惠退款金额).
            discount_refund: i64,
            /// Currency (退款币种). At most 16 characters.
            currency: String,
            /// Amount advanced (垫付金额). In fen.
            advance: i64,
        }
    }
}

wxpay_core::model! {
    /// An account that funds an accepted or abnormal refund, and its share.
    pub answer AnswerFundingSource {
        always {}
        optional {
            /// Account (出资账户类型).
            account: FundingAccount,
            /// Amount (出资金额). In fen.
            amount: i64,
        }
    }
}

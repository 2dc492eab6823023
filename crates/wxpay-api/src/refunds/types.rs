// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FundingAccount;
use super::FundsAccount;
use super::PromotionScope;
use super::PromotionType;
use super::RefundAccount;
use super::RefundChannel;
use super::RefundStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// One kind of goods in a refund.
    pub shared GoodsDetail {
        required {
            /// The merchant's goods code (商户侧商品编码). Required. At most 32 characters.
            merchant_goods_id: String,
            /// Unit price (商品单价). Required. In fen.
            unit_price: i64,
            /// Refund amount (商品退款金额). Required. In fen.
            refund_amount: i64,
            /// Quantity of goods returned (商品退货数量). Required.
            refund_quantity: i64,
        }
        optional {
            /// WeChat Pay's goods code (微信侧商品编码). At most 32 characters.
            wechatpay_goods_id: String,
            /// Name of the goods or services (商品名称). At most 256 characters.
            goods_name: String,
        }
    }
}

wxpay_core::model! {
    /// A refund with its state and amounts.
    pub answer Refund {
        always {}
        optional {
            /// WeChat Pay's refund number (微信支付退款号). At most 32 characters.
            refund_id: String,
            /// The merchant's own refund number (商户退款单号). At most 64 characters.
            out_refund_no: String,
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
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
            status: RefundStatus,
            /// Funds account (资金账户).
            funds_account: FundsAccount,
            /// Amount (金额信息).
            amount: RefundAmount,
            /// Details of the promotions (优惠退款信息).
            promotion_detail: Vec<PromotionDetail>,
            /// Where the refund is paid from.
            refund_account: RefundAccount,
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
    /// The amounts of a refund.
    pub answer RefundAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Source accounts and amounts (退款出资账户及金额).
            from: Vec<FundingSource>,
            /// Amount the user pays (用户支付金额). In fen.
            payer_total: i64,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Refund amount to be settled (应结退款金额). In fen.
            settlement_refund: i64,
            /// Order amount to be settled (应结订单金额). In fen.
            settlement_total: i64,
            /// Amount of the discount refunded (优惠退款金额). In fen.
            discount_refund: i64,
            /// Currency (退款币种). At most 16 characters.
            currency: String,
            /// Handling fee refunded (手续费退款金额). In fen.
            refund_fee: i64,
            /// Amount advanced.
            advance: i64,
        }
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
            /// Details of the goods (商品列表).
            goods_detail: Vec<GoodsDetail>,
        }
    }
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RefundPromotion;
use super::RequestedRefundAmount;
use super::SettlementExchangeRate;

wxpay_core::model! {
    /// Asks for a refund of a paid order (申请退款).
    ///
    /// `POST /hk/v3/refunds`
    ///
    /// - Returns [`HkCreatedRefund`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_refund_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请退款。调用方：商户、服务商、平台；`out_refund_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
    #[doc(alias = "申请退款")]
    pub request HkCreateRefund {
        required {
            /// Merchant number (商户号). Required.
            mchid: String,
            /// Application id (APPID). Required.
            appid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The service provider's application id (机构APPID). Required.
            sp_appid: String,
            /// The merchant's own refund number (商户退款单号). Required.
            out_refund_no: String,
            /// Amount (订单金额). Required.
            amount: RequestedRefundAmount,
        }
        optional {
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Reason (退款原因).
            reason: String,
            /// Address that receives the notifications (退款通知地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(HkCreateRefund => HkCreatedRefund, wxpay_core::Spec::new(
    "hk_create_refund",
    wxpay_core::http::Method::POST,
    "/hk/v3/refunds",
)
.title("申请退款")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::model! {
    /// A refund that was just asked for.
    pub answer HkCreatedRefund {
        always {}
        optional {
            /// Identifier (微信支付退款订单号).
            id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// When it was created (退款创建时间).
            create_time: String,
            /// Amount (退款金额).
            amount: HkCreatedRefundAmount,
            /// Details (优惠退款详情).
            detail: RefundPromotion,
        }
    }
}

wxpay_core::model! {
    /// The amount of a refund that was just asked for.
    pub answer HkCreatedRefundAmount {
        always {}
        optional {
            /// Refund amount (退款金额). In fen.
            refund: i64,
            /// Currency (退款币种).
            currency: String,
            /// Amount refunded to the user (用户退款金额). In fen.
            payer_refund: i64,
            /// Currency the user pays in (支付币种).
            payer_currency: String,
            /// Exchange rate details (汇率).
            exchange_rate: SettlementExchangeRate,
        }
    }
}

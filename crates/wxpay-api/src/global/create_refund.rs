// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PromotionDetail;
use super::RefundChannel;
use super::RefundExchangeRate;
use super::RefundFundingSource;
use super::RefundPromotion;
use super::RefundStatus;
use super::RequestedRefundAmount;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for a refund of a paid order (申请退款).
    ///
    /// `POST /v3/global/refunds`
    ///
    /// - Returns [`CreatedRefund`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_refund_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：申请退款。调用方：商户、服务商、平台；`out_refund_no` 和参数不变时可以重试。
    #[doc(alias = "申请退款")]
    pub request CreateRefund {
        required {
            /// The merchant's own refund number (商户退款单号). Required.
            out_refund_no: String,
        }
        optional {
            /// Merchant number (商户号). Sources differ on whether it is required.
            mchid: String,
            /// Application id (APPID). Sources differ on whether it is required.
            appid: String,
            /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The service provider's application id (机构APPID). Sources differ on whether it is required.
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Reason (退款原因).
            reason: String,
            /// Amount (订单金额).
            amount: RequestedRefundAmount,
            /// Address that receives the notifications (退款通知地址).
            notify_url: String,
            /// Source. Described by SKIT; no official source confirms it.
            source: String,
        }
    }
}

wxpay_core::operation!(CreateRefund => CreatedRefund, wxpay_core::Spec::new(
    "create_refund",
    wxpay_core::http::Method::POST,
    "/v3/global/refunds",
)
.title("申请退款")
.family("global")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

wxpay_core::model! {
    /// A refund that was just asked for.
    pub answer CreatedRefund {
        always {}
        optional {
            /// Identifier (微信支付退款订单号).
            id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// When it was created (退款创建时间).
            create_time: DateTime,
            /// Amount (退款金额).
            amount: CreatedRefundAmount,
            /// Details (优惠退款详情).
            detail: RefundPromotion,
            /// Refund channel (退款渠道). Described by SKIT; no official source confirms it.
            channel: RefundChannel,
            /// Source of the refund's funds (退款资金来源). Described by SKIT; no official source confirms it.
            fund_source: RefundFundingSource,
            /// The merchant's own order number (商户订单号). Described by SKIT; no official source confirms it.
            out_trade_no: String,
            /// Details of the promotions (优惠功能). Described by SKIT; no official source confirms it.
            promotion_detail: Vec<PromotionDetail>,
            /// Account that receives the refund (退款入账账户). Described by SKIT; no official source confirms it.
            recv_account: String,
            /// Status (退款状态). Described by SKIT; no official source confirms it.
            status: RefundStatus,
            /// When it succeeded (退款成功时间). Described by SKIT; no official source confirms it.
            success_time: DateTime,
            /// WeChat Pay's order number (微信支付订单号). Described by SKIT; no official source confirms it.
            transaction_id: String,
        }
    }
}

wxpay_core::model! {
    /// The amount of a refund that was just asked for.
    pub answer CreatedRefundAmount {
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
            exchange_rate: RefundExchangeRate,
            /// Amount the user pays (用户支付金额). In fen. Described by SKIT; no official source confirms it.
            payer_total: i64,
            /// Total (订单金额). In fen. Described by SKIT; no official source confirms it.
            total: i64,
        }
    }
}

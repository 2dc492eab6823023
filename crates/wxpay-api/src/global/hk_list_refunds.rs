// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::HkRefundAmount;
use super::RefundChannel;
use super::RefundFundingSource;
use super::RefundPromotion;
use super::RefundStatus;
use super::RefundedOrderAmount;

wxpay_core::model! {
    /// Lists the refunds of an order (查询所有退款).
    ///
    /// `GET /hk/v3/refunds`
    ///
    /// - Returns [`HkRefundList`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询所有退款。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
    #[doc(alias = "查询所有退款")]
    pub request HkListRefunds {
        required {
            /// Merchant number (商户号). Required.
            mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
            /// Where the page of results starts (记录起始位置). Required.
            offset: i64,
            /// Count (每页笔数). Required.
            count: i64,
        }
        optional {
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
        }
    }
}

wxpay_core::operation!(HkListRefunds => HkRefundList, wxpay_core::Spec::new(
    "hk_list_refunds",
    wxpay_core::http::Method::GET,
    "/hk/v3/refunds",
)
.title("查询所有退款")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml")
.query(&["transaction_id", "out_trade_no", "mchid", "sub_mchid", "sp_mchid", "offset", "count"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(HkListRefunds => [HkListedRefund] in data, items by offset, total total_num);

wxpay_core::model! {
    /// The refunds of an order.
    pub answer HkRefundList {
        always {}
        optional {
            /// Identifier (微信支付交易订单号).
            id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The merchant's own order number (商户原交易订单号).
            out_trade_no: String,
            /// Amount (订单金额).
            amount: RefundedOrderAmount,
            /// Result data (退款单列表).
            data: Vec<HkListedRefund>,
            /// Total number (订单总退款次数).
            total_num: i64,
            /// Number in the current result.
            current_total_num: i64,
        }
    }
}

wxpay_core::model! {
    /// One refund of an order.
    pub answer HkListedRefund {
        always {}
        optional {
            /// Identifier (微信退款单号).
            id: String,
            /// The merchant's own refund number (商户退款单号).
            out_refund_no: String,
            /// Refund channel (退款渠道).
            channel: RefundChannel,
            /// Account that receives the refund (退款入账账户).
            recv_account: String,
            /// Source of the refund's funds (退款资金来源).
            fund_source: RefundFundingSource,
            /// When it succeeded (退款成功时间).
            success_time: String,
            /// When it was created (退款创建时间).
            create_time: String,
            /// Status (退款状态).
            status: RefundStatus,
            /// Amount (退款金额).
            amount: HkRefundAmount,
            /// Details of the discount refund (优惠退款详情).
            refund_detail: RefundPromotion,
        }
    }
}

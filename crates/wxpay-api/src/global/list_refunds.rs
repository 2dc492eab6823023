// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RefundAmount;
use super::RefundChannel;
use super::RefundFundingSource;
use super::RefundPromotion;
use super::RefundStatus;
use super::RefundedOrderAmount;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the refunds of an order (查询所有退款).
    ///
    /// `GET /v3/global/refunds`
    ///
    /// - Returns [`RefundList`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：查询所有退款。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询所有退款")]
    pub request ListRefunds {
        required {
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
            /// Merchant number (商户号). Sources differ on whether it is required.
            mchid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
            sp_mchid: String,
        }
    }
}

wxpay_core::operation!(ListRefunds => RefundList, wxpay_core::Spec::new(
    "list_refunds",
    wxpay_core::http::Method::GET,
    "/v3/global/refunds",
)
.title("查询所有退款")
.family("global")
.query(&["transaction_id", "out_trade_no", "mchid", "sub_mchid", "sp_mchid", "offset", "count"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRefunds => [ListedRefund] in data, items by offset, total total_num);

wxpay_core::model! {
    /// The refunds of an order.
    pub answer RefundList {
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
            data: Vec<ListedRefund>,
            /// Total number (订单总退款次数).
            total_num: i64,
            /// Number in the current result.
            current_total_num: i64,
        }
    }
}

wxpay_core::model! {
    /// One refund of an order.
    pub answer ListedRefund {
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
            success_time: DateTime,
            /// When it was created (退款创建时间).
            create_time: DateTime,
            /// Status (退款状态).
            status: RefundStatus,
            /// Amount (退款金额).
            amount: RefundAmount,
            /// Details of the discount refund (优惠退款详情).
            refund_detail: RefundPromotion,
        }
    }
}

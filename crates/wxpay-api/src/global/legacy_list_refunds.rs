// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LegacyRefundAmount;
use super::RefundChannel;
use super::RefundFundingSource;
use super::RefundPromotion;
use super::RefundStatus;
use super::RefundedOrderAmount;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the refunds of an order (查询所有退款).
///
/// `GET /hk/v3/refunds`
///
/// - Returns [`LegacyRefundList`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询所有退款。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::LegacyListRefunds;
///
/// let request = LegacyListRefunds::new().offset(0).count(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"count":1,"offset":0}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询所有退款",
    "/hk/v3/refunds",
    "GET /hk/v3/refunds",
    "HkListRefunds"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyListRefunds {
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub sp_mchid: Option<String>,
    /// Start of the page of results (记录起始位置). Required.
    pub offset: Option<i64>,
    /// Count (每页笔数). Required.
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyListRefunds {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `offset` and `count`.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            out_trade_no: None,
            mchid: None,
            sub_mchid: None,
            sp_mchid: None,
            offset: None,
            count: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// Start of the page of results (记录起始位置). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Count (每页笔数). Required.
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }
}

impl Default for LegacyListRefunds {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { LegacyListRefunds
    []
    [transaction_id, out_trade_no, mchid, sub_mchid, sp_mchid, offset, count,]
    ["offset", "count",]
}

wxpay_core::operation!(LegacyListRefunds => LegacyRefundList, wxpay_core::Spec::new(
    "global.legacy_list_refunds",
    wxpay_core::http::Method::GET,
    "/hk/v3/refunds",
)
.title("查询所有退款")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml")
.query(&["transaction_id", "out_trade_no", "mchid", "sub_mchid", "sp_mchid", "offset", "count"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(LegacyListRefunds => [LegacyListedRefund] in data, items by offset, total total_num);

/// The refunds of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyRefundList {
    /// Identifier (微信支付交易订单号).
    pub id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own order number (商户原交易订单号).
    pub out_trade_no: Option<String>,
    /// Amount (订单金额).
    pub amount: Option<RefundedOrderAmount>,
    /// Result data (退款单列表).
    pub data: Option<Vec<LegacyListedRefund>>,
    /// Total number (订单总退款次数).
    pub total_num: Option<i64>,
    /// Number in the current result.
    pub current_total_num: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyRefundList
    []
    [id, mchid, sub_mchid, sp_mchid, out_trade_no, amount, data, total_num, current_total_num,]
    []
}

/// One refund of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyListedRefund {
    /// Identifier (微信退款单号).
    pub id: Option<String>,
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: Option<String>,
    /// Refund channel (退款渠道).
    pub channel: Option<RefundChannel>,
    /// Account that receives the refund (退款入账账户).
    pub recv_account: Option<String>,
    /// Source of the refund's funds (退款资金来源).
    pub fund_source: Option<RefundFundingSource>,
    /// When it succeeded (退款成功时间).
    pub success_time: Option<DateTime>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Status (退款状态).
    pub status: Option<RefundStatus>,
    /// Amount (退款金额).
    pub amount: Option<LegacyRefundAmount>,
    /// Details of the discount refund (优惠退款详情).
    pub refund_detail: Option<RefundPromotion>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyListedRefund
    []
    [id, out_refund_no, channel, recv_account, fund_source, success_time, create_time, status, amount, refund_detail,]
    []
}

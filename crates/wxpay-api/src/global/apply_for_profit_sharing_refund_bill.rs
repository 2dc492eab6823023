// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BillUrl;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries where to download the profit sharing refund bill of one day (获取分账退款账单下载链接).
///
/// `GET /v3/global/profit-sharing/refunds/bill-download-url`
///
/// - Returns [`BillUrl`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：获取分账退款账单下载链接。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::ApplyForProfitSharingRefundBill;
///
/// let request = ApplyForProfitSharingRefundBill::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取分账退款账单下载链接",
    "/v3/global/profit-sharing/refunds/bill-download-url",
    "GET /v3/global/profit-sharing/refunds/bill-download-url",
    "QueryProfitSharingRefundBillUrl"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForProfitSharingRefundBill {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Date of the bill (账单日期).
    pub bill_date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForProfitSharingRefundBill {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            bill_date: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Date of the bill (账单日期).
    pub fn bill_date<Via>(mut self, bill_date: impl IntoField<String, Via>) -> Self {
        self.bill_date = bill_date.into_field();
        self
    }
}

impl Default for ApplyForProfitSharingRefundBill {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForProfitSharingRefundBill
    []
    [sub_mchid, bill_date,]
    []
}

wxpay_core::operation!(ApplyForProfitSharingRefundBill => BillUrl, wxpay_core::Spec::new(
    "global.apply_for_profit_sharing_refund_bill",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/refunds/bill-download-url",
)
.title("获取分账退款账单下载链接")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml")
.query(&["sub_mchid", "bill_date"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

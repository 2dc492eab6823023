// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityDonation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a charity donation by the merchant's own number (商户单号查询公益捐赠详情).
///
/// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
///
/// - Returns [`CharityDonation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户单号查询公益捐赠详情。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryCharityDonation;
///
/// let request = QueryCharityDonation::new("1217752501201407033233368018")
///     .sponsor_mchid("1900000109")
///     .out_budget_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_budget_no":"1217752501201407033233368018","out_transfer_no":"1217752501201407033233368018","sponsor_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询公益捐赠详情",
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
    "GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCharityDonation {
    /// The merchant's own donation number (商户公益捐赠单号). Required. It stands in the path.
    pub out_transfer_no: String,
    /// Merchant number of the sponsor (出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// The merchant's own budget number (商户预算单号). Required.
    pub out_budget_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCharityDonation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sponsor_mchid` and `out_budget_no`.
    pub fn new(out_transfer_no: impl Into<String>) -> Self {
        Self {
            out_transfer_no: out_transfer_no.into(),
            sponsor_mchid: None,
            out_budget_no: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the sponsor (出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// The merchant's own budget number (商户预算单号). Required.
    pub fn out_budget_no<Via>(mut self, out_budget_no: impl IntoField<String, Via>) -> Self {
        self.out_budget_no = out_budget_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryCharityDonation
    [out_transfer_no,]
    [sponsor_mchid, out_budget_no,]
    ["sponsor_mchid", "out_budget_no",]
}

wxpay_core::operation!(QueryCharityDonation => CharityDonation, wxpay_core::Spec::new(
    "transfer.query_charity_donation",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
)
.title("商户单号查询公益捐赠详情")
.family("transfer")
.query(&["sponsor_mchid", "out_budget_no"])
.repeat(wxpay_core::Repeat::Freely));

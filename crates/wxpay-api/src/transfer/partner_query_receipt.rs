// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the electronic receipt of one transfer of a sub-merchant (查询单笔转账电子回单).
///
/// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
///
/// - Returns [`PartnerReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询单笔转账电子回单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::PartnerQueryReceipt;
///
/// let request = PartnerQueryReceipt::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询单笔转账电子回单",
    "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryReceipt {
    /// The merchant's own bill number (商户转账单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryReceipt {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryReceipt
    [out_bill_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(PartnerQueryReceipt => PartnerReceipt, wxpay_core::Spec::new(
    "transfer.partner_query_receipt",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
)
.title("查询单笔转账电子回单")
.family("transfer")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

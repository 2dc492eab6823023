// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceReservation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an insurance reservation by the merchant's own number (商户预约单号查询预约商家转账记录).
///
/// `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
///
/// - Returns [`InsuranceReservation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：商户预约单号查询预约商家转账记录。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::QueryInsuranceReservationByOutNo;
///
/// let request = QueryInsuranceReservationByOutNo::new("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_reservation_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户预约单号查询预约商家转账记录",
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    "GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
    "4013504218"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInsuranceReservationByOutNo {
    /// The merchant's own reservation number (商户预约单号). Required. It stands in the path.
    pub out_reservation_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInsuranceReservationByOutNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_reservation_no: impl Into<String>) -> Self {
        Self {
            out_reservation_no: out_reservation_no.into(),
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

wxpay_core::__model_impl! { QueryInsuranceReservationByOutNo
    [out_reservation_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryInsuranceReservationByOutNo => InsuranceReservation, wxpay_core::Spec::new(
    "platform_transfer.query_insurance_reservation_by_out_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
)
.title("商户预约单号查询预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504218")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

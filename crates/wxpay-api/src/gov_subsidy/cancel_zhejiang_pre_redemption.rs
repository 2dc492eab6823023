// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;

wxpay_core::model! {
    /// Revokes the pre-redemption of a category code in Zhejiang (品类凭证码预核销撤销).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
    ///
    /// - Returns [`ZhejiangAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：品类凭证码预核销撤销。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "品类凭证码预核销撤销")]
    pub request CancelZhejiangPreRedemption {
        required {
            /// Service provider's serial number. Required.
            sp_serial_no: String,
            /// Serial number of the freeze (冻结流水号). Required.
            cred_frozen_no: String,
            /// Transaction date (交易日期). Required.
            trans_date: String,
            /// Transaction time (交易时间). Required.
            trans_time: String,
            /// Authorization or credential code (品类凭证码). Required.
            auth_code: String,
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelZhejiangPreRedemption => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "cancel_zhejiang_pre_redemption",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/cancel",
)
.title("品类凭证码预核销撤销")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedData;
use super::Partner;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Terminates a partnership (终止合作关系).
    ///
    /// `POST /v3/marketing/partnerships/terminate`
    ///
    /// - Returns [`PartnershipTermination`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：终止合作关系。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml)
    #[doc(alias = "终止合作关系")]
    pub request TerminatePartnership {
        required {
            /// `Idempotency-Key`. Required. It stands in a header.
            idempotency_key = "Idempotency-Key": String,
            /// Partner details (合作方信息). Required.
            partner: Partner,
            /// Authorized data (被授权数据). Required.
            authorized_data: AuthorizedData,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminatePartnership => PartnershipTermination, wxpay_core::Spec::new(
    "terminate_partnership",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partnerships/terminate",
)
.title("终止合作关系")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml")
.headers(&["Idempotency-Key"])
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// When a partnership was terminated.
    pub answer PartnershipTermination {
        always {}
        optional {
            /// When it was terminated (终止合作关系时间).
            terminate_time: DateTime,
        }
    }
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedData;
use super::Partner;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Builds a partnership and authorizes the partner for a batch (建立合作关系).
    ///
    /// `POST /v3/marketing/partnerships/build`
    ///
    /// - Returns [`Partnership`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：建立合作关系。调用方：普通商户、普通服务商、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
    /// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
    #[doc(alias = "建立合作关系")]
    pub request BuildPartnership {
        required {
            /// Partner details (合作方信息). Required.
            partner: Partner,
            /// Authorized data (被授权数据). Required.
            authorized_data: AuthorizedData,
        }
        optional {
            /// `Idempotency-Key`. It stands in a header.
            idempotency_key = "Idempotency-Key": String,
        }
    }
}

wxpay_core::operation!(BuildPartnership => Partnership, wxpay_core::Spec::new(
    "build_partnership",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partnerships/build",
)
.title("建立合作关系")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012380498")
.headers(&["Idempotency-Key"])
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A partnership with its state and times.
    pub answer Partnership {
        always {}
        optional {
            /// Partner details (合作方信息).
            partner: Partner,
            /// Authorized data (被授权数据).
            authorized_data: AuthorizedData,
            /// State (合作状态).
            state: PartnershipState,
            /// When the partnership was built (建立合作关系时间).
            build_time: DateTime,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a partnership.
    pub enum PartnershipState {
        Established = "ESTABLISHED",
        Terminated = "TERMINATED",
    }
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedData;
use super::Partner;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Builds a partnership and authorizes the partner for a batch (建立合作关系).
    ///
    /// `POST /v3/marketing/partnerships/build`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml")
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
        /// Established.
        Established = "ESTABLISHED",
        /// Terminated.
        Terminated = "TERMINATED",
    }
}

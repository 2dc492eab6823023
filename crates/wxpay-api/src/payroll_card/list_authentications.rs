// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationState;
use super::AuthenticationType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists a worker's identity checks, page by page (查询核身记录).
    ///
    /// `GET /v3/payroll-card/authentications`
    ///
    /// - Returns [`AuthenticationPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询核身记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml)
    #[doc(alias = "查询核身记录")]
    pub request ListAuthentications {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// Date of the identity verification (核身日期). Sources differ on whether it is required.
            authenticate_date: String,
            /// State of the identity verification (核身状态). Sources differ on whether it is required.
            authenticate_state: String,
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
            /// Most results to return in one page.
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListAuthentications => AuthenticationPage, wxpay_core::Spec::new(
    "list_authentications",
    wxpay_core::http::Method::GET,
    "/v3/payroll-card/authentications",
)
.title("查询核身记录")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml")
.query(&["openid", "appid", "sub_appid", "sub_mchid", "authenticate_date", "authenticate_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListAuthentications => [AuthenticationRecord] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of identity checks.
    pub answer AuthenticationPage {
        always {}
        optional {
            /// Result data (查询结果记录列表).
            data: Vec<AuthenticationRecord>,
            /// Total count (总记录条数).
            total_count: i64,
            /// Where the page of results starts (记录起始位置).
            offset: i64,
            /// Most results to return in one page.
            limit: i64,
        }
    }
}

wxpay_core::model! {
    /// An identity check as it appears in a page of checks.
    pub answer AuthenticationRecord {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Channel of the identity verification (核身渠道).
            authenticate_scene: AuthenticationScene,
            /// Mark of the identity verification's channel (核身渠道标识).
            authenticate_source: String,
            /// Project name (项目名称).
            project_name: String,
            /// Name of the employer (单位名称).
            employer_name: String,
            /// State of the identity verification (核身状态).
            authenticate_state: AuthenticationState,
            /// When the identity was verified (核身时间).
            authenticate_time: DateTime,
            /// The merchant's identity verification number (商家核身单号).
            authenticate_number: String,
            /// Why the identity verification failed.
            authenticate_failed_reason: String,
            /// Kind of identity verification.
            authenticate_type: AuthenticationType,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the identity check is done in a mini program or on hardware.
    pub enum AuthenticationScene {
        FromMiniApp = "FROM_MINI_APP",
        FromHardware = "FROM_HARDWARE",
    }
}

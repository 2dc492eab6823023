// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Lists the service staff of a store, page by page (服务人员查询).
    ///
    /// `GET /v3/smartguide/guides`
    ///
    /// - Returns [`GuidePage`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：服务人员查询。调用方：普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `PARAM_ERROR` | 400 | Required parameter empty; malformed store ID. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Send the same request again later. Apply for the permission. Contact WeChat Pay. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; ticket that links merchant and sub-merchant wrong. | Check the parameters. Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant; malformed merchant number; malformed sub-merchant number. | Check the parameters. |
    #[doc(alias = "服务人员查询")]
    pub request ListGuides {
        required {
            /// Store id (门店ID). Required.
            store_id: i64,
        }
        optional {
            /// The sub-merchant's number (子商户ID). At most 64 characters.
            sub_mchid: String,
            /// User id (企业微信的员工ID). At most 64 characters.
            userid: String,
            /// Mobile phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
            /// Work number (工号).
            work_id: String,
            /// Most results to return in one page (最大资源条数). At most 10.
            limit: i64,
            /// Where the page of results starts.
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListGuides => GuidePage, wxpay_core::Spec::new(
    "list_guides",
    wxpay_core::http::Method::GET,
    "/v3/smartguide/guides",
)
.title("服务人员查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535123")
.query(&["sub_mchid", "store_id", "userid", "mobile", "work_id", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGuides => [Guide] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of service staff.
    pub answer GuidePage {
        always {}
        optional {
            /// Total count (服务人员数量).
            total_count: i64,
            /// Most results to return in one page (最大资源条数). At most 10.
            limit: i64,
            /// Where the page of results starts.
            offset: i64,
            /// Result data (服务人员信息列表).
            data: Vec<Guide>,
        }
    }
}

wxpay_core::model! {
    /// A member of the service staff.
    pub answer Guide {
        always {}
        optional {
            /// Service staff id (服务人员ID).
            guide_id: String,
            /// Store id (门店ID).
            store_id: i64,
            /// Name (企业微信的员工姓名). Decrypted when the response is decoded.
            name: Sensitive,
            /// Mobile phone number (手机号码). Decrypted when the response is decoded.
            mobile: Sensitive,
            /// User id (企业微信的员工ID).
            userid: String,
            /// Work number (工号).
            work_id: String,
        }
    }
}

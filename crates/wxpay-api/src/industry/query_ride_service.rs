// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether the ride service is available to a user (查询用户服务可用信息).
    ///
    /// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
    ///
    /// - Returns [`RideService`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户服务可用信息。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询用户服务可用信息")]
    pub request QueryRideService {
        required {
            /// Contract number (签约成功后). Required. It stands in the path.
            contract_id: String,
        }
        optional {
            /// Application id.
            appid: String,
            /// The sub-merchant's application id (子公众账号ID).
            sub_appid: String,
            /// The sub-merchant's number (微信支付分配的子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryRideService => RideService, wxpay_core::Spec::new(
    "query_ride_service",
    wxpay_core::http::Method::GET,
    "/v3/qrcode/user-services/contract-id/{contract_id}",
)
.title("查询用户服务可用信息")
.family("industry")
.query(&["appid", "sub_appid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether the ride service is available to a user, or why not.
    pub answer RideService {
        always {}
        optional {
            /// Contract number (签约成功后).
            contract_id: String,
            /// State of the user's service.
            user_service_state: RideServiceState,
            /// Why it is blocked (原因).
            block_reason: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the ride service is available or blocked.
    pub enum RideServiceState {
        Normal = "NORMAL",
        Blocked = "BLOCKED",
    }
}

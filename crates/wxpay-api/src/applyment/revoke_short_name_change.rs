// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Revokes an application to change a sub-merchant's short name (撤销商户简称变更申请单).
    ///
    /// `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    ///
    /// - Returns [`ShortNameChangeRevocation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：撤销商户简称变更申请单。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
    #[doc(alias = "撤销商户简称变更申请单")]
    pub request RevokeShortNameChange {
        required {
            /// Application number. Required. It stands in the path.
            apply_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(RevokeShortNameChange => ShortNameChangeRevocation, wxpay_core::Spec::new(
    "revoke_short_name_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
)
.title("撤销商户简称变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166090"));

wxpay_core::model! {
    /// The state of a revoked short name change.
    pub answer ShortNameChangeRevocation {
        always {}
        optional {
            /// Application number.
            apply_id: String,
            /// State.
            state: ShortNameChangeRevocationState,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a short name change after its revocation.
    pub enum ShortNameChangeRevocationState {
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

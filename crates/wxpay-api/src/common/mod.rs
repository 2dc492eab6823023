// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Regions, banks, platform certificates, file uploads, rate activities and a signature test (通用接口).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ListProvinces`] | 查询省份列表 | `GET /v3/capital/capitallhh/areas/provinces` |
//! | [`ListCities`] | 查询城市列表 | `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` |
//! | [`ListCorporateBanks`] | 查询支持对公业务的银行列表 | `GET /v3/capital/capitallhh/banks/corporate-banking` |
//! | [`ListPersonalBanks`] | 查询支持个人业务的银行列表 | `GET /v3/capital/capitallhh/banks/personal-banking` |
//! | [`SearchBanksByBankAccount`] | 获取对私银行卡号开户银行 | `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` |
//! | [`ListBankBranches`] | 查询支行列表 | `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` |
//! | [`ListCertificates`] | 获取平台证书列表 | `GET /v3/certificates` |
//! | [`UploadMedia`] | 文件上传 | `POST /v3/merchant/media/upload` |
//! | [`UploadVideo`] | 视频上传 | `POST /v3/merchant/media/video_upload` |
//! | [`CreateRateActivityApplication`] | 报名费率优惠活动 | `POST /v3/rate-activity/applications` |
//! | [`QueryRateActivityApplication`] | 根据申请单ID查询申请单结果 | `GET /v3/rate-activity/applications/id/{application_id}` |
//! | [`UpdateRateActivityApplication`] | 修改单据信息 | `PATCH /v3/rate-activity/applications/id/{application_id}` |
//! | [`RequestEcho`] | 商户签名验签／加解密测试 | `POST /v3/security/echo` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`Echoed`](Event::Echoed) |  | `SECURITY_ECHO.SUCCESS` |

mod create_rate_activity_application;
mod event;
mod list_bank_branches;
mod list_certificates;
mod list_cities;
mod list_corporate_banks;
mod list_personal_banks;
mod list_provinces;
mod query_rate_activity_application;
mod request_echo;
mod search_banks_by_bank_account;
mod types;
mod update_rate_activity_application;
mod upload_media;
mod upload_video;

pub use create_rate_activity_application::ActivityDetail;
#[doc(alias(
    "报名费率优惠活动",
    "/v3/rate-activity/applications",
    "POST /v3/rate-activity/applications"
))]
pub use create_rate_activity_application::CreateRateActivityApplication;
pub use event::{Echo, Event};
#[doc(alias(
    "查询支行列表",
    "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
    "GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches"
))]
pub use list_bank_branches::ListBankBranches;
pub use list_bank_branches::{BankBranch, BankBranchPage};
#[doc(alias(
    "获取平台证书列表",
    "/v3/certificates",
    "GET /v3/certificates",
    "4012551764",
    "4012715700"
))]
pub use list_certificates::ListCertificates;
pub use list_certificates::{AlgorithmType, Certificate, CertificateList, EncryptedCertificate};
#[doc(alias(
    "查询城市列表",
    "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
    "GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities"
))]
pub use list_cities::ListCities;
pub use list_cities::{City, CityList};
#[doc(alias(
    "查询支持对公业务的银行列表",
    "/v3/capital/capitallhh/banks/corporate-banking",
    "GET /v3/capital/capitallhh/banks/corporate-banking"
))]
pub use list_corporate_banks::ListCorporateBanks;
#[doc(alias(
    "查询支持个人业务的银行列表",
    "/v3/capital/capitallhh/banks/personal-banking",
    "GET /v3/capital/capitallhh/banks/personal-banking"
))]
pub use list_personal_banks::ListPersonalBanks;
#[doc(alias(
    "查询省份列表",
    "/v3/capital/capitallhh/areas/provinces",
    "GET /v3/capital/capitallhh/areas/provinces"
))]
pub use list_provinces::ListProvinces;
pub use list_provinces::{Province, ProvinceList};
#[doc(alias(
    "根据申请单ID查询申请单结果",
    "/v3/rate-activity/applications/id/{application_id}",
    "GET /v3/rate-activity/applications/id/{application_id}"
))]
pub use query_rate_activity_application::QueryRateActivityApplication;
pub use query_rate_activity_application::RateActivityApplication;
#[doc(alias(
    "商户签名验签／加解密测试",
    "/v3/security/echo",
    "POST /v3/security/echo",
    "4014551946",
    "4015139289",
    "TestSignatureAndEncryption"
))]
pub use request_echo::RequestEcho;
pub use request_echo::SecurityEcho;
pub use search_banks_by_bank_account::BankList;
#[doc(alias(
    "获取对私银行卡号开户银行",
    "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
    "GET /v3/capital/capitallhh/banks/search-banks-by-bank-account"
))]
pub use search_banks_by_bank_account::SearchBanksByBankAccount;
pub use types::{
    ActivityMaterial, AdditionalInformation, Bank, BankPage, PageLinks,
    RateActivityApplicationReference, UploadedMedia,
};
pub use update_rate_activity_application::ActivityDetailModification;
#[doc(alias(
    "修改单据信息",
    "/v3/rate-activity/applications/id/{application_id}",
    "PATCH /v3/rate-activity/applications/id/{application_id}"
))]
pub use update_rate_activity_application::UpdateRateActivityApplication;
#[doc(alias(
    "文件上传",
    "/v3/merchant/media/upload",
    "POST /v3/merchant/media/upload",
    "4016276333"
))]
pub use upload_media::UploadMedia;
#[doc(alias(
    "视频上传",
    "/v3/merchant/media/video_upload",
    "POST /v3/merchant/media/video_upload",
    "4012761084"
))]
pub use upload_video::UploadVideo;

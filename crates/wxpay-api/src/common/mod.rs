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
//! | [`TestSignatureAndEncryption`] | 商户签名验签／加解密测试 | `POST /v3/security/echo` |
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
mod search_banks_by_bank_account;
mod test_signature_and_encryption;
mod types;
mod update_rate_activity_application;
mod upload_media;
mod upload_video;

pub use create_rate_activity_application::{ActivityDetail, CreateRateActivityApplication};
pub use event::{Echo, Event};
pub use list_bank_branches::{BankBranch, BankBranchPage, ListBankBranches};
pub use list_certificates::{
    AlgorithmType, Certificate, CertificateList, EncryptedCertificate, ListCertificates,
};
pub use list_cities::{City, CityList, ListCities};
pub use list_corporate_banks::ListCorporateBanks;
pub use list_personal_banks::ListPersonalBanks;
pub use list_provinces::{ListProvinces, Province, ProvinceList};
pub use query_rate_activity_application::{QueryRateActivityApplication, RateActivityApplication};
pub use search_banks_by_bank_account::{BankList, SearchBanksByBankAccount};
pub use test_signature_and_encryption::{SecurityEcho, TestSignatureAndEncryption};
pub use types::{
    ActivityMaterial, AdditionalInformation, Bank, BankPage, PageLinks,
    RateActivityApplicationReference, UploadedMedia,
};
pub use update_rate_activity_application::{
    ActivityDetailModification, UpdateRateActivityApplication,
};
pub use upload_media::UploadMedia;
pub use upload_video::UploadVideo;
